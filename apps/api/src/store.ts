/** The injection token of the store: PostgreSQL under the application role. */
export const STORE = Symbol('store');
