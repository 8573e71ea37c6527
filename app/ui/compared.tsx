type ComparedProps = {
  title: string;
  versions: readonly { head: string; text: string }[];
  /** Stands where a version has no text. */
  nothing: string;
};

/** Two versions of one text beside each other, each in the direction that it is written in. */
export function Compared({ title, versions, nothing }: ComparedProps) {
  return (
    <div>
      <h3 className="mb-2 text-base">{title}</h3>
      <div className="diff">
        {versions.map(({ head, text }) => (
          <div key={head}>
            <h4>{head}</h4>
            {text === "" ? (
              <p className="text-soft">{nothing}</p>
            ) : (
              <p className="max-h-96 overflow-y-auto whitespace-pre-wrap" dir="auto">
                {text}
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
