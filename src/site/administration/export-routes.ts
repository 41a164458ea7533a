import { administrationTexts as texts } from '#i18n/administration.ts'
import { clock } from '#platform/clock.ts'
import type { ExportedList } from '#site/export-route.ts'

import { exportAccounts, exportInvitations, exportSendings } from './exports.ts'
import { stateNamed } from './sending-states.ts'
import { ADMINISTRATION_TABS } from './tabs.ts'

export const accountsExport: ExportedList = {
  name: texts.files.accounts,
  page: ADMINISTRATION_TABS.accounts,
  table: (req, parameters) => exportAccounts(req, parameters.get('adresse') ?? '', clock.now()),
}

export const sendingsExport: ExportedList = {
  name: texts.files.sendings,
  page: ADMINISTRATION_TABS.sendings,
  table: (req, parameters) => exportSendings(req, stateNamed(parameters.get('etat') ?? undefined)),
}

export const invitationsExport: ExportedList = {
  name: texts.files.invitations,
  page: ADMINISTRATION_TABS.invitations,
  table: (req) => exportInvitations(req, clock.now()),
}
