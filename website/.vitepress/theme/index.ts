import DefaultTheme from 'vitepress/theme-without-fonts';
import { type App, defineAsyncComponent } from 'vue';
import Home from './Home.vue';
import './code.css';
import './style.css';

/** The playground is loaded on its page only. In a folder without it, the site has none. */
const playground = import.meta.glob('../../playground/Playground.vue');

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: App }) {
    app.component('Home', Home);
    for (const load of Object.values(playground)) app.component('Playground', defineAsyncComponent(load as never));
  },
};
