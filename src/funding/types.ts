/**
 * What the funding rules take and answer. All amounts are integer cents, ETP integer hundredths, rates
 * hundredths of a percent (70 % = 7000), months integers. Parameters are data of the edition.
 */
export type Cents = number
export type HundredthsOfEtp = number
export type BasisPoints = number

export type FundingParameters = {
  /** Share of a post's cost the call may pay (R046). */
  rateCeiling: BasisPoints
  /** For one full-time post over `fullDurationMonths` (R048). */
  capPerFullTimePost: Cents
  fullDurationMonths: number
  /** All State money together on a post of a collectivité (R051). */
  publicBodyStateCeiling: BasisPoints
  /** Smallest project, all posts together (R042). */
  minimumProjectEtp: HundredthsOfEtp
  /** Cofinancing expected (R047). */
  cofinancingFloor: BasisPoints
  /** Greatest share of the European social fund by region code, `default` otherwise. */
  europeanFundCeilings: Record<string, BasisPoints>
  /** Whether a cap may be passed by derogation; the rate never is (R049). */
  derogationAllowed: boolean
  /** Above it a convention is required by law (L17). */
  conventionThreshold: Cents
  /** The call asks for a convention below the threshold too; absent means it does (R021, X31). */
  conventionAlwaysRequired?: boolean
  envelope: Cents
  /** Funder types (option keys of the budget) that are State money, and those that are not (R051, INT 7). */
  stateFunderTypes: readonly string[]
  europeanFunderTypes: readonly string[]
  /** The funder type under which this call's own money stands in the project budget. */
  callFunderType: string
  /** How each rule is cited to people: rule code → article of the call. */
  articles: Record<string, string>
}

export type FundingPost = {
  id: string
  title: string
  etp: HundredthsOfEtp
  cost: Cents
  months: number
  asked: Cents
  otherState: Cents
  /** A reason for passing the cap; `granted` once the State has decided. */
  derogation?: { reason: string; granted?: boolean }
  /** Identifies the same post in another dossier of the same call (R045). */
  registerKey?: string
}

export type BudgetLine = {
  id: string
  side: 'charges' | 'products'
  account: string
  label: string
  amount: Cents
  inKind: boolean
  funder?: { name: string; type: string; status: 'asked' | 'granted' }
}

export type FundingInput = {
  applicantIsPublicBody: boolean
  /** INSEE region code. */
  region: string
  posts: readonly FundingPost[]
  structureBudget: readonly BudgetLine[]
  projectBudget: readonly BudgetLine[]
  /** Funding of the structure's other posts, last year and this year, this call excluded (R044). */
  otherPostsFunding?: { previous: Cents; current: Cents; justification?: string }
  /** Register keys of posts already funded in another dossier (R045, X25). */
  alreadyFundedPosts?: readonly string[]
}

export type Severity = 'ok' | 'information' | 'warning' | 'blocking'

export type Compared = { label: string; amount: Cents; article?: string; retained?: true }

export type Verdict = {
  rule: string
  severity: Severity
  subject:
    | { kind: 'post'; id: string }
    | { kind: 'project' }
    | { kind: 'budget'; scope: 'structure' | 'project' }
  /** Article of the call or of the law. */
  article: string
  /** One or two sentences in French: what was compared and, when refused, what to do. */
  message: string
  compared: readonly Compared[]
  /** The amount that would pass, in cents, when there is one. */
  passing?: Cents
}

export type PostAssessment = {
  id: string
  maximum: Cents
  /** The account of the maximum, line by line; the least is `retained`. */
  account: readonly Compared[]
  /** Share of the cost really paid by the State, all its money together, when the maximum is paid. */
  stateRate: BasisPoints
  /** Share of the cost paid by this call alone when the maximum is paid (R050). */
  callRate?: BasisPoints
  cofinancing: Cents
  verdicts: readonly Verdict[]
}

export type FundingAssessment = {
  posts: readonly PostAssessment[]
  verdicts: readonly Verdict[]
  totals: {
    asked: Cents
    maximum: Cents
    cost: Cents
    cofinancing: Cents
    etp: HundredthsOfEtp
    projectCharges: Cents
    projectProducts: Cents
  }
}
