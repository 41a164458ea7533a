import { department, departments, departmentsOfRegion, region, regions } from './areas.ts'

/** Regional service of the ministry of labour (décret 2020-1545; Guyane: décret 2019-894). */
export type RegionalService = {
  region: string
  kind: 'DREETS' | 'DRIEETS' | 'DEETS' | 'DGCOPOP'
  /** « DREETS Auvergne-Rhône-Alpes ». */
  shortName: string
  /** « Direction régionale de l’économie… d’Auvergne-Rhône-Alpes ». */
  name: string
  /** Départements and collectivities it answers for. */
  departments: readonly string[]
}

/** Service that follows holders in a département: where none is of that rank, the regional one. */
export type CountyService = {
  department: string
  kind: 'DDETS' | 'DDETSPP' | 'UD' | 'DEETS' | 'DGCOPOP'
  shortName: string
  name: string
}

const ECONOMY = 'de l’économie, de l’emploi, du travail et des solidarités'
const COUNTY = 'Direction départementale de l’emploi, du travail'

const REGIONAL_NAMES: Readonly<Record<RegionalService['kind'], string>> = {
  DREETS: `Direction régionale ${ECONOMY}`,
  DRIEETS: `Direction régionale et interdépartementale ${ECONOMY}`,
  DEETS: `Direction ${ECONOMY}`,
  DGCOPOP: 'Direction générale de la cohésion et des populations',
}

const REGIONAL_KINDS: Readonly<Record<string, RegionalService['kind']>> = {
  '01': 'DEETS',
  '02': 'DEETS',
  '03': 'DGCOPOP',
  '04': 'DEETS',
  '06': 'DEETS',
  '11': 'DRIEETS',
}

/** Saint-Barthélemy and Saint-Martin are followed from Guadeloupe. */
const ATTACHED: Readonly<Record<string, readonly string[]>> = { '01': ['977', '978'] }

/** Départements whose service also protects populations (fewer than 400 000 inhabitants as a rule). */
const WITH_PROTECTION_OF_POPULATIONS = new Set(
  (
    '03 04 05 07 08 09 10 11 12 15 16 18 19 2A 2B 23 24 25 28 32 36 39 40 41 43 46 47 48 51 52 53 ' +
    '55 58 61 65 68 70 73 79 81 82 87 88 89 90'
  ).split(' '),
)

/** No county direction there: units of the DRIEETS (décret 2020-1545). */
const UNITS_OF_PARIS_REGION = new Set(['75', '92', '93', '94'])

function describeRegional(code: string, name: string, of: string): RegionalService {
  const kind = REGIONAL_KINDS[code] ?? 'DREETS'
  return {
    region: code,
    kind,
    shortName: `${kind} ${name}`,
    name: `${REGIONAL_NAMES[kind]} ${of}`,
    departments: [
      ...departmentsOfRegion(code).map((candidate) => candidate.code),
      ...(ATTACHED[code] ?? []),
    ],
  }
}

/** The 18 regional services: 12 DREETS, the DRIEETS, 4 DEETS and the DGCOPOP of Guyane. */
export function regionalServices(): readonly RegionalService[] {
  return regions().map(({ code, name, of }) => describeRegional(code, name, of))
}

/** By INSEE code of the région; undefined for an unknown code. */
export function regionalService(regionCode: string): RegionalService | undefined {
  const found = region(regionCode)
  return found && describeRegional(found.code, found.name, found.of)
}

/** The regional service that answers for a département, 977 and 978 included (Guadeloupe). */
export function regionalServiceOfDepartment(code: string): RegionalService | undefined {
  return regionalServices().find((service) => service.departments.includes(code))
}

/** The county service of a département; undefined for an unknown code. */
export function countyService(code: string): CountyService | undefined {
  const found = department(code)
  const regional = regionalServiceOfDepartment(code)
  if (!found || !regional) return undefined
  if (regional.kind === 'DEETS' || regional.kind === 'DGCOPOP') {
    const { kind, shortName, name } = regional
    return { department: code, kind, shortName, name }
  }
  if (UNITS_OF_PARIS_REGION.has(code)) {
    return {
      department: code,
      kind: 'UD',
      shortName: `UD ${found.of} (DRIEETS)`,
      name: `Unité départementale ${found.of} de la DRIEETS`,
    }
  }
  const protects = WITH_PROTECTION_OF_POPULATIONS.has(code)
  const kind = protects ? 'DDETSPP' : 'DDETS'
  const missions = protects
    ? `${COUNTY}, des solidarités et de la protection des populations`
    : `${COUNTY} et des solidarités`
  return {
    department: code,
    kind,
    shortName: `${kind} ${found.of}`,
    name: `${missions} ${found.of}`,
  }
}

/** One per département, in the order of their codes. */
export function countyServices(): readonly CountyService[] {
  return departments().flatMap(({ code }) => countyService(code) ?? [])
}
