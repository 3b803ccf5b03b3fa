import { Icone } from './icone.js';

export const MessageErreur = ({ id, message }: { id: string; message: string }) => (
  <p className="message-erreur" id={id}>
    <Icone nom="attention" /> <span>{message}</span>
  </p>
);
