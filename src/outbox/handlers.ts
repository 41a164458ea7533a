import { issueReceipt } from '#filing/receipt.ts'

import { sendMail } from './send-mail.ts'
import type { TaskHandlers } from './worker.ts'

/** What the platform does after a commit, by task. */
export const handlers: TaskHandlers = { mail: sendMail, receipt: issueReceipt }
