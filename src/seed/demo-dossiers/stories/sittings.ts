/** What committees do: prepared, convened, held, closed. */
import * as sit from '../acts/sit.ts'
import type { Step } from '../steps.ts'
import type { Edition, Story } from './telling.ts'

export type Agenda = Readonly<Record<string, sit.Deciding>>

const ALL_FOR = { for: 3, against: 0, abstained: 0 }
const ONE_ABSTAINED = { for: 2, against: 0, abstained: 1 }
const ALL_AGAINST = { for: 0, against: 3, abstained: 0 }

const FAVOURABLE: sit.Deciding = { event: 'grant', votes: ALL_FOR }
const PARTIAL: sit.Deciding = {
  event: 'grantPartly',
  share: 70,
  votes: ONE_ABSTAINED,
  reason: 'Les crédits de la région ne permettent pas de financer la totalité des postes demandés.',
}
const REFUSED: sit.Deciding = {
  event: 'refuse',
  votes: ALL_AGAINST,
  reason: 'Le bassin d’emploi est déjà couvert par deux facilitateurs.',
}
const ADJOURNED: sit.Deciding = {
  event: 'adjourn',
  reason: 'Le comité attend le plan de charge des acheteurs de l’État.',
}

export const decision = {
  favourable: FAVOURABLE,
  partial: PARTIAL,
  waiting: (rank: number): sit.Deciding => ({ event: 'waitlist', rank, votes: ALL_FOR }),
  refused: REFUSED,
  adjourned: ADJOURNED,
}

const DAYS_TO_PREPARE = 4
const DAYS_TO_CONVENE = 2

const created = (
  of: sit.Sitting,
  keys: readonly string[],
  heldOn: number,
  from: number,
): Step[] => [
  [from, (stage) => sit.create(stage, of, heldOn)],
  [from, (stage) => sit.list(stage, of, keys)],
]

const scored = (of: sit.Sitting, keys: readonly string[], day: number): Step[] =>
  keys.flatMap((key, rank): Step[] => [
    [
      day,
      (stage) =>
        sit.score(stage, of, { key, reader: 'desk', mark: rank % 3 === 2 ? 2 : 3, give: true }),
    ],
    [
      day,
      (stage) => sit.score(stage, of, { key, reader: 'manager', mark: 2, give: rank % 4 !== 3 }),
    ],
  ])

const story = (edition: Edition, { name }: sit.Sitting, steps: readonly Step[]): Story => ({
  key: `${edition}:${name}`,
  edition,
  about: name,
  steps,
})

/** An agenda in preparation, scored. */
export const prepared = (
  edition: Edition,
  of: sit.Sitting,
  keys: readonly string[],
  { from, heldOn }: { from: number; heldOn: number },
): Story => story(edition, of, [...created(of, keys, heldOn, from), ...scored(of, keys, from + 1)])

/** Its members are convened; some dossiers may have been taken off its agenda before. */
export const convened = (
  edition: Edition,
  of: sit.Sitting,
  keys: readonly string[],
  { from, heldOn, removing = [] }: { from: number; heldOn: number; removing?: readonly string[] },
): Story =>
  story(edition, of, [
    ...created(of, [...keys, ...removing], heldOn, from),
    ...removing.map((key): Step => [
      from + 1,
      (stage) => sit.decideOn(stage, of, key, { event: 'remove' }),
    ]),
    [from + 2, (stage) => sit.actOn(stage, of, 'convene')],
  ])

export const cancelled = (
  edition: Edition,
  of: sit.Sitting,
  keys: readonly string[],
  { from, heldOn }: { from: number; heldOn: number },
): Story =>
  story(edition, of, [
    ...created(of, keys, heldOn, from),
    [
      from + 2,
      (stage) => sit.actOn(stage, of, 'cancel', 'La séance est reportée : la salle est fermée.'),
    ],
  ])

const sat = (of: sit.Sitting, agenda: Agenda, keys: readonly string[], heldOn: number): Step[] => [
  ...created(of, keys, heldOn, heldOn - DAYS_TO_PREPARE),
  ...scored(of, keys, heldOn - DAYS_TO_CONVENE - 1),
  [heldOn - DAYS_TO_CONVENE, (stage) => sit.actOn(stage, of, 'convene')],
  [heldOn, (stage) => sit.attend(stage, of)],
  [heldOn, (stage) => sit.actOn(stage, of, 'open')],
  ...Object.entries(agenda).map(([key, deciding]): Step => [
    heldOn,
    (stage) => sit.decideOn(stage, of, key, deciding),
  ]),
]

/** Sits still: some of its dossiers are decided. */
export const sitting = (
  edition: Edition,
  of: sit.Sitting,
  { agenda, undecided, heldOn }: { agenda: Agenda; undecided: readonly string[]; heldOn: number },
): Story => story(edition, of, sat(of, agenda, [...Object.keys(agenda), ...undecided], heldOn))

/** Even after a week-end, the day on which the minutes are there. */
const DAYS_TO_SIGN = 3

/** Held and closed; its minutes are signed later, unless told otherwise. */
export const held = (
  edition: Edition,
  of: sit.Sitting,
  agenda: Agenda,
  { heldOn, signs = true }: { heldOn: number; signs?: boolean },
): Story =>
  story(edition, of, [
    ...sat(of, agenda, Object.keys(agenda), heldOn),
    [heldOn, (stage) => sit.actOn(stage, of, 'close')],
    ...(signs
      ? [[heldOn + DAYS_TO_SIGN, (stage) => sit.actOn(stage, of, 'signMinutes')] satisfies Step]
      : []),
  ])
