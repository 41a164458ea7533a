import compact from './data/epci.json' with { type: 'json' }

/** Intercommunal body with its own tax, or territory of the Métropole du Grand Paris (EPT). */
export type Epci = {
  /** SIREN. */
  code: string
  nature: 'CC' | 'CA' | 'CU' | 'METRO' | 'EPT'
  name: string
  /** INSEE codes of its communes. */
  communes: readonly string[]
}

type Register = {
  byCode: ReadonlyMap<string, Epci>
  byCommune: ReadonlyMap<string, readonly Epci[]>
}

function readEpci(row: string): Epci {
  const [code = '', nature = 'CC', name = '', communes = ''] = row.split('|')
  return { code, nature: nature as Epci['nature'], name, communes: communes.split(' ') }
}

function readRegister(): Register {
  const all = compact.map(readEpci)
  const byCommune = new Map<string, Epci[]>()
  for (const group of all) {
    for (const code of group.communes) {
      const known = byCommune.get(code)
      if (known) known.push(group)
      else byCommune.set(code, [group])
    }
  }
  return { byCode: new Map(all.map((group) => [group.code, group])), byCommune }
}

let register: Register | undefined

function epciRegister(): Register {
  register ??= readRegister()
  return register
}

/** By SIREN. */
export function epci(siren: string): Epci | undefined {
  return epciRegister().byCode.get(siren)
}

/** The EPCI of a commune; two around Paris, where a territory (EPT) stands inside the métropole. */
export function epciOfCommune(communeCode: string): readonly Epci[] {
  return epciRegister().byCommune.get(communeCode) ?? []
}
