import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globalId, parseGlobalId } from '../../../src/graph/global-id.js';

describe('a global id', () => {
  it('leads back to its type and row', () => {
    fc.assert(fc.property(fc.uuid(), (id) => {
      expect(parseGlobalId(globalId('Event', id))).toEqual({ type: 'Event', id });
    }));
  });

  it('is refused when it is anything else', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uuid()), (text) => {
      expect(() => parseGlobalId(text)).toThrow('is not an id: take one from the field "id" of an earlier answer.');
    }));
  });

  it('is refused in a second spelling of the same bytes', () => {
    const id = globalId('Event', '01890a5d-ac96-774b-bcce-b302099a8057');
    for (const spelling of [`${id}=`, `${id} `, ` ${id}`]) expect(() => parseGlobalId(spelling)).toThrow('is not an id');
  });
});
