import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type CollectionConfig } from 'payload'

import { AgendaItems } from '#collections/agenda-items/index.ts'
import { Annexes } from '#collections/annexes/index.ts'
import { CallRevisions } from '#collections/call-revisions/index.ts'
import { Appeals } from '#collections/appeals/index.ts'
import { Calls } from '#collections/calls/index.ts'
import { CommitteeMembers } from '#collections/committee-members/index.ts'
import { Committees } from '#collections/committees/index.ts'
import { Conventions } from '#collections/conventions/index.ts'
import { Counters } from '#collections/counters/index.ts'
import { Decisions } from '#collections/decisions/index.ts'
import { Documents } from '#collections/documents/index.ts'
import { Dossiers } from '#collections/dossiers/index.ts'
import { Envelopes } from '#collections/envelopes/index.ts'
import { Invitations } from '#collections/invitations/index.ts'
import { Journal } from '#collections/journal/index.ts'
import { Minutes } from '#collections/minutes/index.ts'
import { Outbox } from '#collections/outbox/index.ts'
import { ScoreSheets } from '#collections/score-sheets/index.ts'
import { Services } from '#collections/services/index.ts'
import { Signatures } from '#collections/signatures/index.ts'
import { Structures } from '#collections/structures/index.ts'
import { Users } from '#collections/users/index.ts'
import { Checks } from '#collections/checks/index.ts'
import { Corrections } from '#collections/corrections/index.ts'
import { Derogations } from '#collections/derogations/index.ts'
import { Follows } from '#collections/follows/index.ts'
import { Messages } from '#collections/messages/index.ts'
import { Notes } from '#collections/notes/index.ts'
import { Notices } from '#collections/notices/index.ts'
import { Opinions } from '#collections/opinions/index.ts'
import { SavedFilters } from '#collections/saved-filters/index.ts'
import { SweepMarks } from '#collections/sweep-marks/index.ts'
import { signedInOver } from '#accounts/secure-cookie.ts'
import { accountEndpoints } from '#accounts/endpoints.ts'
import { publicEndpoints } from '#editions/endpoints.ts'
import { healthEndpoint } from '#platform/health.ts'
import { metricsEndpoint } from '#platform/metrics/endpoint.ts'
import { nobody } from '#access/request.ts'
import { withFrenchDates } from '#admin/french-dates.ts'
import { showOnlyWhatIsWritten } from '#admin/what-is-shown.ts'
import { frenchErrors } from '#access/rest/french-errors.ts'
import { guardRest } from '#access/rest/guard.ts'
import { payloadMailAdapter } from '#mail/payload-adapter.ts'
import { communesEndpoint } from '#territories/endpoints.ts'
import { databaseAdapter } from '#platform/database/adapter.ts'
import { withTextId } from '#platform/database/text-ids.ts'
import { readEnvironment, type Environment } from '#platform/env.ts'
import { payloadLines } from '#platform/payload-lines.ts'
import { storageIn } from '#platform/storage.ts'
import '#platform/zod-in-french.ts'

const COLLECTIONS = [
  Calls,
  CallRevisions,
  Annexes,
  Structures,
  Users,
  Services,
  Dossiers,
  Documents,
  Corrections,
  Checks,
  Opinions,
  Committees,
  CommitteeMembers,
  AgendaItems,
  ScoreSheets,
  Envelopes,
  Minutes,
  Decisions,
  Appeals,
  Conventions,
  Signatures,
  Messages,
  Notes,
  Derogations,
  Follows,
  SavedFilters,
  Notices,
  Invitations,
  Journal,
  Outbox,
  Counters,
  SweepMarks,
]

/** Payload completes what it is given: two configurations of one program must not share a collection. */
const completedFor =
  ({ database, serverUrl }: Environment) =>
  (collection: CollectionConfig): CollectionConfig => {
    const shown = withFrenchDates(signedInOver(serverUrl)(collection))
    return database.kind === 'mongodb' ? withTextId(shown) : shown
  }

/** Composition only: adapters chosen from the environment, collections, endpoints, mail. */
export const makeConfig = async (environment: Environment) => {
  const storage = storageIn(environment)
  const config = await buildConfig({
    secret: environment.secret,
    serverURL: environment.serverUrl,
    csrf: [environment.serverUrl],
    cors: [environment.serverUrl],
    db: databaseAdapter(environment),
    email: payloadMailAdapter(environment),
    collections: COLLECTIONS.map(storage.placed).map(completedFor(environment)),
    plugins: storage.plugins,
    endpoints: [
      healthEndpoint,
      metricsEndpoint,
      communesEndpoint,
      ...accountEndpoints,
      ...publicEndpoints,
    ],
    graphQL: { disable: true },
    telemetry: false,
    logger: { options: { level: environment.payloadLogLevel }, destination: payloadLines },
    maxDepth: 2,
    defaultDepth: 0,
    i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr' },
    jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
    admin: {
      user: Users.slug,
      avatar: 'default',
      components: { providers: ['/src/admin/hard-coded-words.tsx#HardCodedWords'] },
      importMap: { baseDir: process.cwd(), importMapFile: 'src/app/(payload)/admin/importMap.js' },
      meta: { titleSuffix: ' · Guichet des appels à projets' },
      dateFormat: "dd/MM/yyyy 'à' HH 'h' mm",
    },
    // Written by `npm run generate` alone: Payload would write them at each start, on MongoDB with other ids.
    typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
    upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true },
    hooks: { afterError: [frenchErrors] },
  })
  return guardRest(showOnlyWhatIsWritten(config))
}

export default makeConfig(readEnvironment())
