import { themeTexts } from '#i18n/interface.ts'
import type { ThemeChoice } from '#ui/theme/choice.ts'

export type ThemeFormProps = {
  current: ThemeChoice
  /** Address that keeps the choice, by POST. */
  action: string
}

const choices = ['system', 'light', 'dark'] as const

/** Light, dark, or as the device wishes; without a script. */
export function ThemeForm({ current, action }: ThemeFormProps) {
  return (
    <form className="ga-theme" method="post" action={action}>
      <fieldset>
        <legend>{themeTexts.legend}</legend>
        {choices.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="theme"
            value={choice}
            aria-pressed={choice === current}
          >
            {themeTexts[choice]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
