// npm run administrator -- ADDRESS: the first technical administrator of a new platform. The password is
// read from the standard input, so that it stays in no history of commands.
import { createInterface } from 'node:readline/promises'

import { fail, preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
const email = process.argv[2] ?? ''
if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
  fail('Donnez l’adresse du compte : npm run administrator -- adresse@service.example')
await preflight({ listens: false })

const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')
const { weaknessOf } = await import('../src/accounts/passwords.ts')

const lines = createInterface({ input: process.stdin, output: process.stderr })
const password = await lines.question('Mot de passe (12 caractères au moins) : ')
lines.close()
if (weaknessOf(password, { email }))
  fail('Ce mot de passe est trop faible : 12 caractères au moins, sans l’adresse.')

const payload = await getPayload({ config })
await migrateDatabase(payload)
const where = { email: { equals: email } }
// The operator of the machine acts, above the rules of the accounts.
const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: true })
if (totalDocs > 0) fail(`${email} a déjà un compte.`)
await payload.create({
  collection: 'users',
  overrideAccess: true,
  disableVerificationEmail: true,
  data: {
    email,
    name: 'Administration technique',
    password,
    memberships: [{ role: 'admin' }],
    _verified: true,
  },
})
console.log(`Compte d’administration créé pour ${email}.`)
await payload.destroy()
process.exit(0)
