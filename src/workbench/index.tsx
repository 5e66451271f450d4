import { createRoot } from 'react-dom/client';
import { openSample } from './openFile';
import { WorkbenchPage } from './WorkbenchPage';
import './workbench.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<WorkbenchPage sample={openSample()} />);
