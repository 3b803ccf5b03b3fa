const WIDTH = 30;

interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that fills; on what is no terminal, a line at each tenth. */
export function progressBar(screen: Screen) {
  let shown = -1;
  const draw = (done: number, total: number): string => {
    const full = Math.round((done / total) * WIDTH);
    return `  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}`;
  };
  return {
    show(done: number, total: number): void {
      if (screen.isTTY) screen.write(`\r${draw(done, total)}`);
      else if (Math.floor((done / total) * 10) > shown) screen.write(`${draw(done, total)}\n`);
      shown = Math.floor((done / total) * 10);
    },
    end: (): void => void (screen.isTTY && screen.write('\n')),
  };
}
