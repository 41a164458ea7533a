import { progressTexts } from '#i18n/interface.ts'

export type StepsProps = {
  /** Titles of the steps, in order. */
  steps: readonly string[]
  /** From 1. */
  current: number
}

/** Where one is in a path of several pages: its number, its title, the next one. */
export function Steps({ steps, current }: StepsProps) {
  const next = steps[current]
  return (
    <div className="fr-stepper">
      <h2 className="fr-stepper__title">
        <span className="fr-stepper__state">{progressTexts.step(current, steps.length)}</span>
        {steps[current - 1]}
      </h2>
      <div
        className="fr-stepper__steps"
        data-fr-current-step={current}
        data-fr-steps={steps.length}
        aria-hidden
      >
        {steps.map((step, index) => (
          <span
            key={step}
            className="ga-step"
            {...(index < current ? { 'data-reached': '' } : {})}
          />
        ))}
      </div>
      {next === undefined ? null : (
        <p className="fr-stepper__details">
          <span>{progressTexts.nextStep}</span> {next}
        </p>
      )}
    </div>
  )
}
