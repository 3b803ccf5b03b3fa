/** No-break spaces where French wants them, in a sentence that no page composes. */
export const insecables = (phrase: string): string =>
  phrase.replace(/ ([:;?!»%])/g, '\u00A0$1').replace(/« /g, '«\u00A0');
