import "@g40-inburgering/widgets/hydrate";
