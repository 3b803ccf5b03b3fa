/** A mail for one mailbox: one SMTP transaction, accepted or refused as a whole. */
export interface Message {
  /** Id of the courrier, or of the first of several. */
  courrier: string;
  exercice: boolean;
  enveloppe: { from: string; to: string };
  messageId: string;
  date: Date;
  from: Adresse;
  to: Adresse;
  cc: Adresse[];
  replyTo: Adresse;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  attachments: PieceJointe[];
  /** The same for those in copy, without the personal link: sent once this one is accepted. */
  copies: Message[];
}

export interface Adresse {
  name: string;
  address: string;
}

export interface PieceJointe {
  filename: string;
  contentType: string;
  content: string;
}
