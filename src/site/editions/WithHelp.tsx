/** Something that the call asks or looks at, with what it says of it below. */
export const WithHelp = ({ label, help }: { label: string; help?: string }) => (
  <>
    <strong>{label}</strong>
    {help ? (
      <>
        <br />
        {help}
      </>
    ) : null}
  </>
)
