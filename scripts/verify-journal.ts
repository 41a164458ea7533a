// npm run journal:verify: reads every chain of the journal again and names the first row of each that is
// not what was written. Ends with 1 when there is one.
import type { End, Fault } from '../workflows/fire/verify.ts'
import { preflight } from './preflight.ts'

process.env.PAYLOAD_LOG_LEVEL ??= 'error'
await preflight({ listens: false })
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const { appealProcess } = await import('../src/appeals/process.ts')
const { conventionProcess } = await import('../src/convention/process.ts')
const { agendaItemProcess } = await import('../src/committees/item-process.ts')
const { committeeProcess } = await import('../src/committees/process.ts')
const { correctionProcess } = await import('../src/corrections/process.ts')
const { derogationProcess } = await import('../src/derogations/process.ts')
const { callProcess } = await import('../src/editions/call-process.ts')
const { dossierProcess } = await import('../src/filing/dossier-process.ts')
const { opinionProcess } = await import('../src/opinions/process.ts')
const { migrateDatabase } = await import('../src/platform/database/migrate.ts')
const { verifyJournal } = await import('../workflows/fire/verify.ts')

const stand = ({ state, sequence }: End): string =>
  `« ${state} » après ${sequence} acte${sequence > 1 ? 's' : ''}`

const sentence = (fault: Fault): string => {
  const chain = `${fault.process} ${fault.subject}`
  return fault.kind === 'row'
    ? `${chain} : la ligne ${fault.sequence} (${fault.id}) n’est pas celle qui a été écrite.`
    : `${chain} : ${stand(fault.says)}, mais l’historique dit ${fault.journal ? stand(fault.journal) : 'qu’il ne s’est rien passé'}.`
}

const payload = await getPayload({ config })
await migrateDatabase(payload)
const { rows, chains, faults } = await verifyJournal(
  payload,
  [
    callProcess,
    dossierProcess,
    correctionProcess,
    opinionProcess,
    derogationProcess,
    committeeProcess,
    agendaItemProcess,
    appealProcess,
    conventionProcess,
  ],
  (fault) => console.error(sentence(fault)),
)
console.log(`${rows} lignes, ${chains} chaînes, ${faults} anomalies`)
await payload.destroy()
process.exit(faults > 0 ? 1 : 0)
