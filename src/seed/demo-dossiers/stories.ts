/** What becomes of each dossier of the demonstration: one of every state that the site knows. */

export type Story =
  | 'draft'
  | 'filed'
  | 'checked'
  | 'correctionAsked'
  | 'admitted'
  | 'consulted'
  | 'reviewed'
  | 'referred'
  | 'inadmissible'
  | 'withdrawn'

export type Telling = {
  /** INSEE code of the commune of the structure. */
  seat: string
  story: Story
  /** Hundredths of ETP. */
  etp: number
  /** How long ago it was filed. */
  daysAgo: number
  isNew?: boolean
  blankZone?: boolean
}

const told = (
  seat: string,
  story: Story,
  etp: number,
  daysAgo: number,
  more: Pick<Telling, 'isNew' | 'blankZone'> = {},
): Telling => ({ seat, story, etp, daysAgo, ...more })

const instructed: readonly Telling[] = [
  told('38544', 'consulted', 100, 18),
  told('38563', 'reviewed', 100, 19),
  told('38053', 'consulted', 150, 16, { blankZone: true }),
  told('38421', 'correctionAsked', 50, 12),
  told('69123', 'reviewed', 200, 17),
  told('69264', 'referred', 100, 19, { isNew: true }),
  told('69091', 'consulted', 100, 14),
  told('69029', 'admitted', 50, 13),
  told('01053', 'admitted', 100, 15),
  told('03190', 'checked', 100, 11),
  told('07186', 'correctionAsked', 100, 10, { blankZone: true }),
  told('15014', 'inadmissible', 50, 18),
  told('26362', 'withdrawn', 100, 9),
  told('42218', 'admitted', 150, 8, { isNew: true }),
  told('43157', 'checked', 50, 7),
  told('63113', 'filed', 100, 6),
  told('73065', 'filed', 100, 5),
  told('74010', 'filed', 200, 4, { isNew: true }),
  told('38151', 'filed', 50, 2),
  told('69266', 'filed', 100, 1),
]

const elsewhere: readonly Telling[] = [
  '77288',
  '78646',
  '91228',
  '92050',
  '93008',
  '94028',
  '95500',
  '04070',
  '05061',
  '06088',
  '83137',
  '84007',
  '02408',
  '59350',
  '60057',
  '62041',
  '80021',
].map((seat, rank) =>
  told(seat, rank % 6 === 5 ? 'draft' : 'filed', [50, 100, 150][rank % 3] ?? 100, 1 + (rank % 15), {
    isNew: rank % 5 === 4,
    blankZone: rank % 7 === 3,
  }),
)

const drafts: readonly Telling[] = [
  told('38193', 'draft', 100, 3),
  told('69282', 'draft', 50, 2),
  told('73011', 'draft', 100, 1),
]

export const stories: readonly Telling[] = [...instructed, ...elsewhere, ...drafts]
