/// What a project is about: the shared vocabulary of ideas, programmes and calls.
public enum Theme: String, Sendable, Hashable, Codable, CaseIterable {
    case agriculture, business, care, circular, climate, construction, crisis, culture, democracy, digital, education, energy,
        environment, equality, fisheries, food, forestry, health, heritage, inclusion, industry, international, migration, nature,
        research, rural, security, space, sport, tourism, transport, urban, volunteering, water, work, youth
}
