/** The mistakes that no test finds, and why they are left: `npm run mutation` fails on any other. */
import { inFire } from './judged-fire.ts'
import { NARROWS, type Judgement } from './judgement.ts'

const inFunding: readonly Judgement[] = [
  {
    file: 'src/funding/assess.ts',
    right: "subject.kind === 'post'",
    wrong: 'true',
    why: `${NARROWS}another subject has no id, and no post has none`,
  },
  {
    file: 'src/funding/assess.ts',
    right: "subject.kind === 'post' && subject.id === post.id",
    wrong: 'subject.id === post.id',
    why: `${NARROWS}another subject has no id, and no post has none`,
  },
  {
    file: 'src/funding/budget.ts',
    right: 'funder && types.includes(funder.type)',
    wrong: 'types.includes(funder.type)',
    why: `${NARROWS}each line of another funder has one`,
  },
  {
    file: 'src/funding/money.ts',
    right: '0n',
    wrong: '1n',
    why: 'the same: nothing divided leaves no rest, whatever its sign is said to be',
  },
  {
    file: 'src/funding/money.ts',
    right: 'dividend < 0n',
    wrong: '(dividend) <= (0n)',
    why: 'the same: nothing divided leaves no rest, whatever its sign is said to be',
  },
  {
    file: 'src/funding/rules/balance.ts',
    right: 'products < charges',
    wrong: '(products) <= (charges)',
    why: 'the same: equal sums were answered the line before',
  },
  {
    file: 'src/funding/rules/duration.ts',
    right: 'months < full',
    wrong: '(months) <= (full)',
    why: 'the same: a post of the full duration was left out before',
  },
  {
    file: 'src/funding/rules/named-funders.ts',
    right: 'funder?.status',
    wrong: 'funder.status',
    why: `${NARROWS}each line of another funder has one`,
  },
  {
    file: 'src/funding/rules/post-register.ts',
    right: 'input.alreadyFundedPosts?.includes(post.registerKey) ?? false',
    wrong: 'input.alreadyFundedPosts?.includes(post.registerKey)',
    why: 'the same: it is only asked whether it holds',
  },
  {
    file: 'src/funding/verdict.ts',
    right: 'passing !== undefined',
    wrong: 'true',
    why: `${NARROWS}nothing is not above zero`,
  },
  {
    file: 'src/funding/verdict.ts',
    right: 'passing !== undefined && passing > 0',
    wrong: 'passing > 0',
    why: `${NARROWS}nothing is not above zero`,
  },
]

const inWorkflows: readonly Judgement[] = [
  {
    file: 'workflows/act-shape.ts',
    right: 'refusal ?? []',
    wrong: 'refusal',
    why: `${NARROWS}no refusal that is looked for is missing`,
  },
  {
    file: 'workflows/act.ts',
    right: 'dueAt !== undefined',
    wrong: 'true',
    why: `${NARROWS}no date is not after now`,
  },
  {
    file: 'workflows/act.ts',
    right: 'dueAt !== undefined && dueAt > now',
    wrong: 'dueAt > now',
    why: `${NARROWS}no date is not after now`,
  },
  {
    file: 'workflows/agenda-item/guards.ts',
    right: 'rank !== null',
    wrong: 'true',
    why: `${NARROWS}no rank is not above zero`,
  },
  {
    file: 'workflows/agenda-item/guards.ts',
    right: 'rank !== null && rank > 0',
    wrong: 'rank > 0',
    why: `${NARROWS}no rank is not above zero`,
  },
  {
    file: 'workflows/agenda-item/guards.ts',
    right: 'votes === null',
    wrong: 'false',
    why: `${NARROWS}no votes are not more than anybody`,
  },
  {
    file: 'workflows/agenda-item/guards.ts',
    right: 'act === null || votes === null',
    wrong: 'act === null',
    why: `${NARROWS}no votes are not more than anybody`,
  },
  {
    file: 'workflows/check.ts',
    right: 'owners[state] ?? []',
    wrong: 'owners[state]',
    why: `${NARROWS}only states that the table declares are asked`,
  },
  {
    file: 'workflows/check.ts',
    right: 'refusal === undefined',
    wrong: 'false',
    why: `${NARROWS}no list of refusals holds a missing one`,
  },
  {
    file: 'workflows/check.ts',
    right: 'refusal === undefined || !known.refusals.includes(refusal)',
    wrong: '!known.refusals.includes(refusal)',
    why: `${NARROWS}no list of refusals holds a missing one`,
  },
  {
    file: 'workflows/check.ts',
    right: 'what',
    wrong: 'true',
    why: 'accepted: the fault then bears an empty property, which nobody reads',
  },
  {
    file: 'workflows/convention/table.ts',
    right: '[guard.amendsActive, guard.amountIsDecided, guard.documentIssued]',
    wrong: '[]',
    why: 'found by `tests/unit/workflows/convention.test.ts`, which also draws cases and is therefore asked nothing of the tables',
  },
  ...['until !== null', 'latest !== null'].map((right) => ({
    file: 'workflows/derogation/guards.ts',
    right,
    wrong: 'true',
    why: `${NARROWS}no date is neither past the closing nor before the last day`,
  })),
  ...['until !== null', 'latest !== null', '(until !== null) || (latest !== null)'].map(
    (wrong) => ({
      file: 'workflows/derogation/guards.ts',
      right: 'until !== null && latest !== null',
      wrong,
      why: `${NARROWS}no date is neither past the closing nor before the last day`,
    }),
  ),
  {
    file: 'workflows/derogation/guards.ts',
    right: 'until !== null && latest !== null && until >= closesAt',
    wrong: 'until >= closesAt',
    why: `${NARROWS}no date is neither past the closing nor before the last day`,
  },
  {
    file: 'workflows/dossier/guards.ts',
    right: 'signature.lateUntil !== null',
    wrong: 'true',
    why: `${NARROWS}nothing arrives before no date`,
  },
  {
    file: 'workflows/dossier/guards.ts',
    right: 'signature.lateUntil !== null && arrivedAt <= signature.lateUntil',
    wrong: 'arrivedAt <= signature.lateUntil',
    why: `${NARROWS}nothing arrives before no date`,
  },
  {
    file: 'workflows/dossier/turn.ts',
    right: '0',
    wrong: '1',
    why: 'accepted: every state of today has no owner, or more than one',
  },
]

export const judged: readonly Judgement[] = [...inFunding, ...inWorkflows, ...inFire]
