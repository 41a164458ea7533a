/**
 * What few pages need: each page carries the kinds it asks and no other. Without a boundary of their own,
 * so that the server waits for them and the page reads whole without a script.
 */
import { lazy } from 'react'

export const AddressQuestion = lazy(() => import('#ui/form/fields/AddressQuestion.tsx'))
export const AreasQuestion = lazy(() => import('#ui/form/fields/AreasQuestion.tsx'))
export const BankQuestion = lazy(() => import('#ui/form/fields/BankQuestion.tsx'))
export const BudgetQuestion = lazy(() => import('#ui/form/budget/BudgetQuestion.tsx'))
export const CommunesQuestion = lazy(() => import('#ui/form/fields/CommunesQuestion.tsx'))
export const FilesQuestion = lazy(() => import('#ui/form/files/FilesQuestion.tsx'))
export const MoneyMargin = lazy(() => import('#ui/form/money/MoneyMargin.tsx'))
export const PostsQuestion = lazy(() => import('#ui/form/rows/PostsQuestion.tsx'))
export const Problems = lazy(() => import('#ui/form/Problems.tsx'))
export const TableQuestion = lazy(() => import('#ui/form/rows/TableQuestion.tsx'))
