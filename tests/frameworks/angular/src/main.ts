import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { Own } from './app/own';

for (const component of [App, Own]) bootstrapApplication(component).catch(console.error);
