/**
 * Personal or free content never stands in an event: it is a document in its own table,
 * and the event keeps its id and the salted SHA-256 (hex) of its content.
 */
export interface DocumentRef {
  id: string;
  sha256: string;
}
