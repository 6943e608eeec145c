"""About forty procedures of Bình Minh, in our own words.

Civil status and certification carry the codes, times, fees, results and legal numbers of the
national records (dichvucong.gov.vn, read in 2026). Culture, sport and tourism are made up for the
demo after the matters of the field; their codes begin with 9, which no national record does.
"""
