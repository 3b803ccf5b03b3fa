import { types, type CustomTypesConfig } from 'pg';

const { DATE, TIMESTAMPTZ, INT8 } = types.builtins;

/** A civil date stays a civil date, an instant is ISO 8601 in UTC with milliseconds: as the domain writes them. */
export const rowTypes: CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === DATE) return (value: string) => value;
    if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    if (oid === INT8) return Number;
    return types.getTypeParser(oid, format);
  },
};
