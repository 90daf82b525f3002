"""python -m unittest discover -s tests -t . (from the training folder)"""
import unittest

from reader.document import IGNORE
from reader.silver import agreed, aligned, bio, plain_word


class Silver(unittest.TestCase):
    """What of two taggers' answers is kept."""

    def test_a_name_that_both_see_alike_is_kept(self):
        self.assertEqual(agreed(['PERSON', 'PERSON', 'O'], ['PERSON', 'PERSON', 'O']), ['PERSON', 'PERSON', 'O'])

    def test_a_name_that_they_cut_differently_is_unknown_as_a_whole(self):
        self.assertEqual(agreed(['O', 'PERSON', 'O'], ['PERSON', 'PERSON', 'O']), ['?', '?', 'O'])

    def test_other_names_are_the_second_taggers_business_alone(self):
        self.assertEqual(agreed(['O', 'LOCATION'], ['MISC', 'MISC']), ['?', '?'])
        self.assertEqual(agreed(['O', 'O'], ['MISC', 'O']), ['MISC', 'O'])

    def test_a_word_that_was_left_out_is_unknown(self):
        self.assertEqual(aligned(['a', '_', 'b'], [('a', 'O'), ('b', 'PERSON')]), ['O', '?', 'PERSON'])

    def test_words_cut_anew_are_refused(self):
        with self.assertRaisesRegex(ValueError, 'cut words anew'):
            aligned(['ab'], [('a', 'O'), ('b', 'O')])

    def test_white_space_inside_a_word(self):
        self.assertEqual(plain_word('1\u00a01/2'), '1_1/2')

    def test_labels(self):
        self.assertEqual(bio(['PERSON', 'PERSON', 'O', '?', 'LOCATION']), [1, 2, 0, IGNORE, 5])


if __name__ == '__main__':
    unittest.main()
