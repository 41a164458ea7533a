import type { ReactNode } from 'react'

import { taskTexts } from '#i18n/interface.ts'
import { Badge, type BadgeProps } from '#ui/components/Badge.tsx'

export type TaskState = keyof typeof taskTexts

export type Task = {
  title: string
  /** Absent while the task is not available. */
  href?: string
  state: TaskState
  /** What is missing or wrong, in words. */
  missing?: string
  /** Who changed it last, and when. */
  changed?: ReactNode
}

export type TaskListProps = { tasks: readonly Task[] }

const badges: Readonly<Record<TaskState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  toStart: { tone: 'neutral', icon: 'circle' },
  inProgress: { tone: 'information', icon: 'circleHalf' },
  toCorrect: { tone: 'error' },
  complete: { tone: 'success' },
  unavailable: { tone: 'neutral', icon: 'lock' },
}

function TaskRow({ task, index }: { task: Task; index: number }) {
  const state = `etat-${index}`
  return (
    <li className="ga-task">
      <div className="ga-task__words">
        <p className="ga-task__title">
          {task.href === undefined ? (
            task.title
          ) : (
            <a href={task.href} aria-describedby={state}>
              {task.title}
            </a>
          )}
        </p>
        {task.missing ? <p className="ga-task__missing">{task.missing}</p> : null}
        {task.changed === undefined ? null : <p className="ga-task__changed">{task.changed}</p>}
      </div>
      <div id={state}>
        <Badge {...badges[task.state]}>{taskTexts[task.state]}</Badge>
      </div>
    </li>
  )
}

/** The pages of a dossier with where each one stands. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul className="ga-tasks">
      {tasks.map((task, index) => (
        <TaskRow key={task.title} task={task} index={index} />
      ))}
    </ul>
  )
}
