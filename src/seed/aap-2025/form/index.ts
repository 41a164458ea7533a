import type { FormDefinition } from '#forms/definition.ts'
import { affiliationsPage } from './affiliations.ts'
import { commitmentsPage } from './commitments.ts'
import { coordinationPage } from './coordination.ts'
import { documentsPage } from './documents.ts'
import { europeanFundPage } from './european-fund.ts'
import { existingPostsPage } from './existing-posts.ts'
import { identityPage } from './identity.ts'
import { meansPage } from './means.ts'
import { needsPage } from './needs.ts'
import { peoplePage } from './people.ts'
import { projectBudgetPage } from './project-budget.ts'
import { projectPage } from './project.ts'
import { requestPage } from './request.ts'
import { requestedPostsPage } from './requested-posts.ts'
import { staffPage } from './staff.ts'
import { strategyPage } from './strategy.ts'
import { structureBudgetPage } from './structure-budget.ts'
import { volumesPage } from './volumes.ts'

/** The cerfa n° 12156*06 and annexe 2 of the call, in the order in which one can answer. */
export const form: FormDefinition = {
  format: 1,
  documentsPage: documentsPage.key,
  pages: [
    requestPage,
    identityPage,
    peoplePage,
    affiliationsPage,
    staffPage,
    existingPostsPage,
    projectPage,
    strategyPage,
    volumesPage,
    needsPage,
    coordinationPage,
    requestedPostsPage,
    meansPage,
    europeanFundPage,
    structureBudgetPage,
    projectBudgetPage,
    documentsPage,
    commitmentsPage,
  ],
}
