import areas from './data/areas.json' with { type: 'json' }

/** `of`: the name as it follows a noun, « de l’Isère », « du Rhône », « des Pays de la Loire ». */
export type Region = { code: string; name: string; of: string }
export type Department = { code: string; name: string; of: string; region: string }
/** Overseas territory that is in no région: 975, 977, 978, 984, 986 to 989. */
export type Collectivity = { code: string; name: string; of: string }

/** INSEE's « type de nom en clair »: which article comes before the name. */
const ARTICLES = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"]

/** Names are INSEE's to the letter, but for the apostrophe, which is the printed one. */
function typographic(text: string): string {
  return text.replaceAll("'", '’')
}

function readArea(row: string): { code: string; name: string; of: string; parent: string } {
  const [code = '', name = '', article = '0', parent = ''] = row.split('|')
  return {
    code,
    name: typographic(name),
    of: typographic(`${ARTICLES[Number(article)] ?? 'de '}${name}`),
    parent,
  }
}

const REGIONS: readonly Region[] = areas.regions.map((row) => {
  const { code, name, of } = readArea(row)
  return { code, name, of }
})

const DEPARTMENTS: readonly Department[] = areas.departments.map((row) => {
  const { code, name, of, parent } = readArea(row)
  return { code, name, of, region: parent }
})

const COLLECTIVITIES: readonly Collectivity[] = areas.collectivities.map((row) => {
  const { code, name, of } = readArea(row)
  return { code, name, of }
})

const regionsByCode = new Map(REGIONS.map((region) => [region.code, region]))
const departmentsByCode = new Map(DEPARTMENTS.map((department) => [department.code, department]))

/** The 18 régions, in the order of their INSEE codes. */
export const regions = (): readonly Region[] => REGIONS

/** The 101 départements, in the order of their codes: 2A and 2B, never 20. */
export const departments = (): readonly Department[] => DEPARTMENTS

/** The overseas territories that have communes or a postal code but belong to no région. */
export const collectivities = (): readonly Collectivity[] => COLLECTIVITIES

export const region = (code: string): Region | undefined => regionsByCode.get(code)

export const department = (code: string): Department | undefined => departmentsByCode.get(code)

export function departmentsOfRegion(code: string): readonly Department[] {
  return DEPARTMENTS.filter((candidate) => candidate.region === code)
}

/** INSEE code of the région; undefined for an unknown code and for the overseas collectivities. */
export function regionOfDepartment(code: string): string | undefined {
  return departmentsByCode.get(code)?.region
}

/**
 * The code of the département (or collectivity) in which a commune stands, read in its INSEE code:
 * `38185` → `38`, `2A004` → `2A`, `97411` → `974`, `97502` → `975`.
 */
export function departmentOfCommune(communeCode: string): string {
  return communeCode.slice(0, /^9[78]/.test(communeCode) ? 3 : 2)
}

/** INSEE code of the région of a commune; undefined overseas outside the régions. */
export function regionOfCommune(communeCode: string): string | undefined {
  return regionOfDepartment(departmentOfCommune(communeCode))
}
