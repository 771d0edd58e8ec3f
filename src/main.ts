import 'reflect-metadata';
import { runServe } from './cli/serve.js';

void runServe();
