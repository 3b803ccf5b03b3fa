import type { Transports } from '@pdn/notifications';
import type { Store } from '@pdn/persistence';
import type { Announce } from '@pdn/signals';
import type { Writer } from './write.js';

/** What a postman needs to send mails, and to tell who hangs on them. */
export interface Post extends Writer {
  store: Store;
  transports: Transports;
  announce: Announce;
}
