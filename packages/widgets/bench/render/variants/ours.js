import "@g40-inburgering/widgets/stance-chart/define";
