/** Sizes beyond which a definition is refused: they bound the time and memory of everything after. */
export const definitionLimits = {
  pages: 40,
  sections: 30,
  fields: 600,
  options: 300,
  rows: 200,
  columns: 30,
  accounts: 60,
  lines: 40,
  documents: 60,
  label: 500,
  help: 2000,
  text: 20_000,
  characters: 20_000,
  /** Nodes of all the expressions together, evaluated on the largest dossier: about 0,1 s. */
  cost: 500_000,
} as const
