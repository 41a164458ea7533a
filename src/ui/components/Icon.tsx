import { iconPaths, type IconName } from '#ui/components/icon-paths.ts'

export type IconProps = {
  name: IconName
  /** Says what the icon means where no word beside it does; without it the icon is decorative. */
  label?: string
}

/** An icon of our own set, drawn in the colour and at the size of the text around it. */
export function Icon({ name, label }: IconProps) {
  return (
    <svg
      className="ga-icon"
      viewBox="0 0 24 24"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
