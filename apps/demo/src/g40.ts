/** What a page without a bundler loads: one script that registers the elements. */
import "@g40-inburgering/widgets/define";
