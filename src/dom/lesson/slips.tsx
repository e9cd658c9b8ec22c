import { useState } from 'preact/hooks';
import type { SlipsView } from '../../views/types.ts';
import type { Dispatch } from '../press.tsx';
import { CountField } from './count-field.tsx';

/** Where the totals of the confidence slips are typed in. Closed until somebody wants it. */
export function Slips({ slips, dispatch }: { slips: SlipsView; dispatch: Dispatch }) {
  const [wrong, setWrong] = useState('');
  return (
    <details class="notes-slips">
      <summary data-press="slips">{slips.title}</summary>
      <p>{slips.lead}</p>
      {slips.times.map(({ when, title, rows }) => (
        <table key={when}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <td />
              {slips.answers.map((answer) => (
                <th key={answer} scope="col">
                  {answer}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, item, fields }) => (
              <tr key={item}>
                <th scope="row">{label}</th>
                {fields.map(({ answer, name, value }) => (
                  <td key={answer}>
                    <CountField
                      name={name}
                      value={value}
                      wrong={wrong === name}
                      onCount={(typed) => {
                        setWrong(typed === undefined ? name : '');
                        if (typed !== undefined)
                          dispatch({
                            do: 'lesson',
                            press: { type: 'slip', when, item, answer, value: typed },
                          });
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p class="notes-wrong" role="alert">
        {wrong ? slips.wrong : ''}
      </p>
    </details>
  );
}
