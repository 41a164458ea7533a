/** Of `workflows/fire`: mistakes that no test finds. */
import { NARROWS, type Judgement } from './judgement.ts'

export const inFire: readonly Judgement[] = [
  {
    file: 'workflows/fire/journal.ts',
    right: "''",
    wrong: "'mutated'",
    why: `${NARROWS}an object always has a canonical form`,
  },
  {
    file: 'workflows/fire/journal.ts',
    right: "canonicalize({ ...asStored(entry), previousHash }) ?? ''",
    wrong: 'canonicalize({ ...asStored(entry), previousHash })',
    why: `${NARROWS}an object always has a canonical form`,
  },
  {
    file: 'workflows/fire/verify.ts',
    right: '500',
    wrong: '501',
    why: 'accepted: it bounds the memory, and any number of rows at once finds the same',
  },
  ...['rows of the journal', 'rows that it governs'].map((what) => ({
    file: 'workflows/fire/verify.ts',
    right: 'false',
    wrong: 'true',
    why: `accepted: the database would also count the ${what}, a count that nobody reads`,
  })),
  {
    file: 'workflows/fire/verify.ts',
    right: '1',
    wrong: '2',
    why: 'the same: of the rows read only the first is looked at',
  },
]
