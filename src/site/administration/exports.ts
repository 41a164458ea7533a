/** The lists of the technical administrator as files: every page of each, filtered as on the screen. */
import type { PayloadRequest } from 'payload'

import { rightTexts } from '#i18n/accounts.ts'
import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { sendingName } from '#i18n/sendings.ts'
import { readAccountsPage, readOpenInvitations, structureNameOf } from '#operations/accounts.ts'
import { requireOperator } from '#operations/operator.ts'
import { readSendings, type OutboxState } from '#operations/outbox.ts'
import type { TableFile, TableRow } from '#platform/table-file.ts'

import { shownMemberships } from './memberships.ts'

type Page = { rows: readonly TableRow[]; pages: number }

async function* everyPage(read: (page: number) => Promise<Page>): TableFile['parts'] {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await read(page)
    ;({ pages } = found)
    yield found.rows
  }
}

const when = (at: string | null | undefined): string => (at ? formatInstantShort(new Date(at)) : '')

/**
 * Accounts, each with its memberships and their dates.
 * @param search an address or its beginning
 * @throws Refused for anyone but the technical administrator, before anything is written
 */
export const exportAccounts = (req: PayloadRequest, search: string, now: Date): TableFile => {
  requireOperator(req)
  return {
    heads: [texts.email, texts.name, texts.confirmed, texts.memberships],
    parts: everyPage(async (page) => {
      const { rows, pages, structures } = await readAccountsPage(req, search, page)
      return {
        pages,
        rows: rows.map((account) => [
          account.email,
          account.name,
          account._verified ? texts.yes : texts.no,
          shownMemberships(account, structures, now)
            .map(({ words }) => words)
            .join(' ; '),
        ]),
      }
    }),
  }
}

/** Sendings of one state. @throws Refused as above */
export const exportSendings = (req: PayloadRequest, state: OutboxState): TableFile => {
  requireOperator(req)
  return {
    heads: [
      texts.key,
      texts.code,
      texts.attempts,
      texts.first,
      texts.next,
      texts.doneAt,
      texts.error,
    ],
    parts: everyPage(async (page) => {
      const { rows, pages } = await readSendings(req, state, page)
      return {
        pages,
        rows: rows.map((row) => [
          sendingName(row.key, row.task),
          row.key,
          { number: String(row.attempts) },
          when(row.firstAt),
          state === 'pending' ? when(row.availableAt) : '',
          when(row.doneAt),
          row.lastError ?? '',
        ]),
      }
    }),
  }
}

/** Invitations that wait for an answer. @throws Refused as above */
export const exportInvitations = (req: PayloadRequest, now: Date): TableFile => {
  requireOperator(req)
  return {
    heads: [texts.email, texts.structure, texts.right, texts.expires],
    parts: everyPage(async (page) => {
      const { rows, pages, structures } = await readOpenInvitations(req, page, now)
      return {
        pages,
        rows: rows.map((row) => [
          row.email,
          structureNameOf(structures, row.structure),
          rightTexts[row.right],
          when(row.expiresAt),
        ]),
      }
    }),
  }
}
