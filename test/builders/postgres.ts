export { appUrl as appUrlOf, startPostgres, type Postgres } from '@pdn/persistence/test';
