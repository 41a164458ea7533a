import { issueDocument } from '#filing/issue-document.ts'
import { notify } from '#filing/notify.ts'

import { sendMail } from './send-mail.ts'
import type { TaskHandlers } from './worker.ts'

/** What the platform does after a commit, by task. */
export const handlers: TaskHandlers = { mail: sendMail, document: issueDocument, notify }
