import compact from './data/communes.json' with { type: 'json' }

export type Commune = {
  /** INSEE code, never the postal code. */
  code: string
  name: string
  /** Code of the département or overseas collectivity. */
  department: string
  postalCodes: readonly string[]
  population: number
}

/** A name that no longer is a commune (déléguée, associée, arrondissement): where it now belongs. */
type FormerCommune = { code: string; name: string; successor: string }

type Register = {
  communes: readonly Commune[]
  former: readonly FormerCommune[]
  byCode: ReadonlyMap<string, Commune>
  formerByCode: ReadonlyMap<string, FormerCommune>
  byPostalCode: ReadonlyMap<string, readonly Commune[]>
}

function readDepartment(department: string, text: string) {
  const communes: Commune[] = []
  const former: FormerCommune[] = []
  for (const line of text.split('\n')) {
    const [suffix = '', name = '', postal = '', population = '0'] = line.split('|')
    const code = department + suffix
    if (postal.startsWith('>')) former.push({ code, name, successor: postal.slice(1) })
    else {
      const postalCodes = postal === '' ? [] : postal.split(' ')
      communes.push({ code, name, department, postalCodes, population: Number(population) })
    }
  }
  return { communes, former }
}

function groupByPostalCode(communes: readonly Commune[]): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>()
  for (const commune of communes) {
    for (const postalCode of commune.postalCodes) {
      const group = groups.get(postalCode)
      if (group) group.push(commune)
      else groups.set(postalCode, [commune])
    }
  }
  return groups
}

function readRegister(): Register {
  const communes: Commune[] = []
  const former: FormerCommune[] = []
  for (const [key, text] of Object.entries(compact)) {
    const read = readDepartment(key.slice(1), text)
    communes.push(...read.communes)
    former.push(...read.former)
  }
  return {
    communes,
    former,
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    formerByCode: new Map(former.map((commune) => [commune.code, commune])),
    byPostalCode: groupByPostalCode(communes),
  }
}

let register: Register | undefined

/** Read at the first question and kept: a process that asks nothing about communes pays nothing. */
export function communeRegister(): Register {
  register ??= readRegister()
  return register
}

export function commune(code: string): Commune | undefined {
  return communeRegister().byCode.get(code)
}

/** The commune of today for a code: itself, or the one into which a former commune was merged. */
export function currentCommune(code: string): Commune | undefined {
  const { byCode, formerByCode } = communeRegister()
  return byCode.get(code) ?? byCode.get(formerByCode.get(code)?.successor ?? '')
}

/** Every commune that a postal code serves; none for a CEDEX code, which belongs to an addressee. */
export function communesOfPostalCode(postalCode: string): readonly Commune[] {
  return communeRegister().byPostalCode.get(postalCode) ?? []
}
