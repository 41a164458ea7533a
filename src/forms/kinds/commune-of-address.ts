import { type Commune, communesOfPostalCode, currentCommune } from '#territories/communes.ts'
import { communeWords, communesNamed } from '#territories/search.ts'
import { type Parsed, accept, inPart, refuse } from './refusal.ts'

/** What was given of a commune: the code that a list of suggestions fills in, or the name alone. */
export type GivenCommune = { code?: string; name?: string; postalCode: string }

/**
 * The commune of an address, checked against its postal code. The name typed wins over a code that does
 * not go with it, since a code is not seen. A CEDEX code, which no list holds, has to be of the same
 * département as the commune.
 */
export function communeOfAddress(given: GivenCommune): Parsed<Commune> {
  const found = findCommune(given)
  if (!found.ok) return inPart(given.name === undefined ? 'commune' : 'communeName', found)
  if (found.value === undefined || servedBy(found.value, given.postalCode)) return found
  return inPart(
    'postalCode',
    refuse('commune.mismatch', {
      commune: found.value.name,
      postalCode: given.postalCode,
      expected: found.value.postalCodes.slice(0, 5).join(', '),
    }),
  )
}

function findCommune({ code, name, postalCode }: GivenCommune): Parsed<Commune> {
  const coded = code === undefined ? undefined : currentCommune(code)
  if (name === undefined) {
    if (code === undefined) return onlyCommuneOf(postalCode)
    return coded ? accept(coded) : refuse('commune.unknown', { name: code })
  }
  const plain = withoutCedex(name)
  const named = communesNamed(plain)
  if (coded && (named.includes(coded) || communeWords(coded.name) === communeWords(plain)))
    return accept(coded)
  const served = named.filter((commune) => servedBy(commune, postalCode))
  if (served.length === 1) return accept(served[0])
  if (served.length > 1) return severalCommunes(served)
  // Its namesakes stand elsewhere: better to say that the code and the name do not agree.
  return named.length === 1 ? accept(named[0]) : refuse('commune.unknown', { name })
}

function onlyCommuneOf(postalCode: string): Parsed<Commune> {
  const communes = communesOfPostalCode(postalCode)
  if (communes.length > 1) return severalCommunes(communes)
  return communes.length === 1 ? accept(communes[0]) : refuse('commune.missing')
}

function severalCommunes(communes: readonly Commune[]): Parsed<Commune> {
  return refuse('commune.several', { names: communes.map(({ name }) => name).join(', ') })
}

function servedBy(commune: Commune, postalCode: string): boolean {
  if (commune.postalCodes.includes(postalCode)) return true
  if (communesOfPostalCode(postalCode).length > 0) return false
  const start = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2)
  return commune.postalCodes.some((own) => start(own) === start(postalCode))
}

function withoutCedex(name: string): string {
  return name.replace(/\s+cedex(\s+\d{1,2})?$/i, '')
}
