"""Names for invented families: family names that nobody is likely to have."""

GIVEN = (
    "Aaliyah Abel Ada Aisha Alfie Amara Amir Anya Archie Asha Ayo Bea Ben Caleb Cara Chidi Connor "
    "Daisy Dara Dexter Ebony Eli Elsie Emre Esme Ethan Ezra Farah Finn Freya Gethin Hana Harvey "
    "Hugo Ibrahim Imani Iris Isla Jada Jamal Jonah Kai Kaya Keira Kian Kofi Layla Leo Lina Logan "
    "Luca Mabel Maja Malik Maya Mila Milo Nia Noah Nora Omar Oscar Otis Pearl Poppy Rafi Reece "
    "Remi Rosie Ruby Safa Sami Seren Sienna Tariq Tess Theo Toby Uma Veer Willow Yusuf Zara Zofia"
).split()

FAMILY = (
    "Applegarth Ashenholt Barleycote Birchentor Bramblewood Brightmere Candlewick Cinderford "
    "Cloverdene Coppergate Cranesbill Dapplemoor Dewhollow Dovetarn Eaglecombe Elmsgarth "
    "Emberwell Fallowfleet Featherstow Fernsway Flintmarsh Foxhallow Gannetby Glasswater "
    "Goldenrush Greywether Harebeck Hawksmantle Hazelmarsh Hollinwater Honeycroft Ivygarth "
    "Jackdale Junipergate Kestrelby Kindlemoor Lambsgarth Lanternby Lapwell Larkspurne Linfold "
    "Loomgate Marigolde Meadowsett Millhaven Moonfleeter Mossgarth Nightfield Oatlander Orchardby "
    "Otterbourner Owlsgate Pebblewick Pinewater Quaverley Ravenhollow Reedmace Rowanthwaite "
    "Rushlight Saltmarrow Sandlark Seagarth Silverlode Skylarke Sorrelby Sparrowden Starling-Hay "
    "Stonecropper Swiftwater Tarnlight Teaselby Thornwillow Tidemarsh Underbrook Vetchling "
    "Wagtailer Waterlow-Fen Wexmoor Whinfield Wildgarth Willowmere Wrenfold Yarrowby Yewdale-Moss"
).split()
