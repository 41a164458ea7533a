/** People of the tests: they register, confirm, found a structure and read their mails, as anyone would. */
import { PEER_HEADER } from '#platform/http/peer-address.ts'
import type { Ask, Guichet } from '#tests/setup/guichet.ts'

export const PASSWORD = 'un mot de passe assez long'

let addresses = 0
/** An address that nobody else asked from: limits are counted by address. */
export const newAddress = (): string => {
  addresses += 1
  return `10.0.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`
}

let people = 0
export const newEmail = (): string => {
  people += 1
  return `personne${people}.x${Date.now().toString(36)}@essai.test`
}

/** A SIRET whose two keys are right; drawn, since tests of several files may share one site. */
export const newSiret = (() => {
  let given = Math.floor(Math.random() * 900_000)
  const keyed = (digits: string): string => {
    const sum = `${digits}0`
      .split('')
      .reverse()
      .reduce((total, digit, rank) => {
        const value = Number(digit) * (rank % 2 === 0 ? 1 : 2)
        return total + (value > 9 ? value - 9 : value)
      }, 0)
    return `${digits}${(10 - (sum % 10)) % 10}`
  }
  return (): string => {
    given += 1
    return keyed(`${keyed(String(81_000_000 + given))}0001`)
  }
})()

export type Answer = {
  status: number
  body: Record<string, unknown>
  cookie: string | undefined
  location: string | null
  cookies: string[]
}

/** Posts JSON, or a form when the body is one, and reads the answer whichever it is. */
export const post = async (
  guichet: Guichet,
  path: string,
  body: unknown,
  ask: Ask & { from?: string } = {},
): Promise<Answer> => {
  const { from = newAddress(), ...rest } = ask
  const response = await guichet.ask(path, {
    method: 'POST',
    body,
    ...rest,
    headers: { [PEER_HEADER]: from, ...rest.headers },
  })
  const cookies = response.headers.getSetCookie()
  const text = await response.text()
  return {
    status: response.status,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    cookies,
    cookie: cookies.find((cookie) => cookie.startsWith('payload-token='))?.split(';')[0],
    location: response.headers.get('location'),
  }
}

export const codeOf = ({ body }: Answer): string | undefined =>
  (body['error'] as { code?: string } | undefined)?.code

export type Mail = { template: string; to: string; data: Record<string, string> }

export const mailsTo = async ({ payload }: Guichet, to: string): Promise<Mail[]> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { task: { equals: 'mail' } },
    pagination: false,
    sort: 'createdAt',
  })
  return docs.map(({ data }) => data as unknown as Mail).filter((mail) => mail.to === to)
}

/** The secret in the link of the last mail of a kind. */
export const tokenFor = async (guichet: Guichet, to: string, template: string): Promise<string> => {
  const mail = (await mailsTo(guichet, to)).findLast((sent) => sent.template === template)
  const token = new URL(mail?.data['link'] ?? 'http://none').searchParams.get('jeton')
  if (!token) throw new Error(`no mail « ${template} » to ${to}`)
  return token
}

export type Person = { email: string; id: string; token: string }

const asPerson = (email: string, { body, cookie }: Answer): Person => ({
  email,
  id: (body['user'] as { id: string }).id,
  token: (cookie ?? '').replace('payload-token=', ''),
})

/** Someone with a confirmed account, signed in. */
export const newPerson = async (guichet: Guichet, email = newEmail()): Promise<Person> => {
  await post(guichet, '/api/account/register', {
    name: 'Une personne de l’essai',
    email,
    password: PASSWORD,
  })
  const token = await tokenFor(guichet, email, 'confirm-account')
  return asPerson(email, await post(guichet, '/api/account/confirm', { token, password: PASSWORD }))
}

export const signInAs = async (
  guichet: Guichet,
  email: string,
  password = PASSWORD,
): Promise<Person> =>
  asPerson(email, await post(guichet, '/api/account/sign-in', { email, password }))

export const structureForm = (changes: Record<string, unknown> = {}) => ({
  siret: newSiret(),
  legalCategory: '9220',
  name: 'Association de l’essai',
  rna: 'W381000000',
  addressLine: '1 rue de l’Essai',
  postalCode: '38000',
  communeName: 'Grenoble',
  ...changes,
})

/** A structure and its first representative. */
export const newStructure = async (guichet: Guichet, founder: Person): Promise<string> => {
  const { body } = await post(guichet, '/api/structure', structureForm(), { as: founder })
  return (body['structure'] as { id: string }).id
}

/** A member of a structure, invited with a right. */
export const newMember = async (
  guichet: Guichet,
  structure: { id: string; by: Person },
  right: string,
): Promise<Person> => {
  const email = newEmail()
  await post(
    guichet,
    `/api/structure/${structure.id}/invitations`,
    { email, right },
    { as: structure.by },
  )
  const token = await tokenFor(guichet, email, 'invitation')
  return asPerson(
    email,
    await post(guichet, '/api/invitations/accept', {
      token,
      name: 'Une autre personne',
      password: PASSWORD,
    }),
  )
}
