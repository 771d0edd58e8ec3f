import type { GraphiQLPlugin } from '@graphiql/react';
import { StarIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createContext, useContext } from 'react';

/** An operation to start from, as the server tells it. */
export interface WorkedOperation {
  readonly title: string;
  readonly about: string;
  readonly document: string;
}

export const Operations = createContext<readonly WorkedOperation[]>([]);

/** Shows an operation: in the tab that has it, else in a new one, with the headers of the tab before. */
const useOpen = (): ((operation: WorkedOperation) => void) => {
  const { tabs, queryEditor, headerEditor } = useGraphiQL((state) => state);
  const { addTab, changeTab } = useGraphiQLActions();
  return ({ document }) => {
    const open = tabs.findIndex(({ query }) => query === document);
    if (open >= 0) return changeTab(open);
    const headers = headerEditor?.getValue() ?? '';
    addTab();
    queryEditor?.setValue(document);
    headerEditor?.setValue(headers);
  };
};

const Pane = () => {
  const open = useOpen();
  return (
    <section aria-label="Worked operations">
      <h2 className="worked-heading">Worked operations</h2>
      <p className="worked-intro">Each runs as it stands; change its variables to ask of something else.</p>
      <ul className="worked-list">
        {useContext(Operations).map((operation) => (
          <li key={operation.title}>
            <button type="button" onClick={() => open(operation)}>
              <strong>{operation.title}</strong>
              <span>{operation.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const operationsPane: GraphiQLPlugin = { title: 'Worked operations', icon: () => <StarIcon />, content: Pane };
