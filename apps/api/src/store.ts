/** The injection token of the store: PostgreSQL under the application role. */
export const STORE = Symbol('store');

/** Of the same, by the few connections of what anybody may read. */
export const STORE_PUBLIC = Symbol('store public');
