## Everywhere

app-name = Canevas
lost-title = There is nothing at this address
lost-way = Back to the start
