import { Euros } from './quantities.ts'

/** Rows of a table: each table derives its own class, because the checker tells types by class. */
export class RowValues {}

/** A budget as expressions see it: totals by side, contributions in kind apart, and each account. */
export class BudgetFigures {
  readonly charges: Euros
  readonly produits: Euros
  readonly contributions_charges: Euros
  readonly contributions_produits: Euros
  /** `charges-64` → its amount, sub-lines included. */
  readonly accounts: ReadonlyMap<string, Euros>

  constructor(totals: BudgetCents) {
    this.charges = new Euros(totals.charges)
    this.produits = new Euros(totals.products)
    this.contributions_charges = new Euros(totals.chargesInKind)
    this.contributions_produits = new Euros(totals.productsInKind)
    this.accounts = new Map([...totals.accounts].map(([id, cents]) => [id, new Euros(cents)]))
  }
}

export type BudgetCents = {
  charges: bigint
  products: bigint
  chargesInKind: bigint
  productsInKind: bigint
  accounts: ReadonlyMap<string, bigint>
}

/** Fields of a budget and their types in the language. */
export const budgetFields: Readonly<Record<string, string>> = {
  charges: 'Euros',
  produits: 'Euros',
  contributions_charges: 'Euros',
  contributions_produits: 'Euros',
}

/** Sides of a budget, as `compte(budget, "charges", "64")` names them → their name in answers. */
export const budgetSides: Readonly<Record<string, 'charges' | 'products'>> = {
  charges: 'charges',
  produits: 'products',
}

/** Documents joined under one request. */
export class JoinedDocuments {
  readonly count: number

  constructor(count: number) {
    this.count = count
  }
}

/** An address or bank details: an expression only asks whether it is answered. */
export class Opaque {}
