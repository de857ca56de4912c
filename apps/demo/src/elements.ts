import "@g40-inburgering/widgets/define";
