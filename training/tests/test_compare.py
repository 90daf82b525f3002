"""python -m unittest discover -s tests -t . (from the training folder)"""
import unittest

import torch

from average import mean_of
from reader.depth import deepened, shallower
from reader.document import IGNORE, Document
from reader.encoder import Encoder
from reader.folds import added, folds_of, name_counts, split
from reader.losses import HEADS_OF, wanted
from reader.names import re3d_gold, re3d_marked
from reader.variants import fits, merged, models_of, parts_of_cuts, short

SIZES = {'hidden_size': 24, 'num_attention_heads': 2, 'intermediate_size': 32, 'vocab_size': 40, 'max_position_embeddings': 16, 'num_hidden_layers': 3}


def encoder(layers: int) -> Encoder:
    """A small encoder whose norms are not those of a fresh one."""
    torch.manual_seed(5)
    model = Encoder(SIZES | {'num_hidden_layers': layers}).eval()
    for name, value in model.named_parameters():
        if 'LayerNorm' in name:
            torch.nn.init.normal_(value, float(name.endswith('weight')), 0.1)
    return model


def vectors(model: Encoder) -> torch.Tensor:
    """What it says of a line of pieces."""
    ids = torch.arange(12)[None]
    with torch.no_grad():
        return model(ids, torch.ones_like(ids), torch.ones_like(ids))


class Depth(unittest.TestCase):
    """More layers from those at hand."""

    def deeper(self, new: str) -> Encoder:
        model = encoder(6)
        model.load_state_dict(deepened(encoder(3).state_dict(), 6, new))
        return model

    def test_copies_stand_beside_their_layer(self):
        layers = self.deeper('copied').encoder['layer']
        weights = [layer.intermediate['dense'].weight for layer in layers]
        self.assertTrue(torch.equal(weights[0], weights[1]) and torch.equal(weights[4], weights[5]))
        self.assertFalse(torch.equal(weights[1], weights[2]))

    def test_idle_layers_pass_on_what_copies_change(self):
        before = vectors(encoder(3))
        idle, copied = ((vectors(self.deeper(new)) - before).norm() / before.norm() for new in ('idle', 'copied'))
        self.assertLess(idle, 0.15)
        self.assertGreater(copied, 2 * idle)

    def test_layers_are_left_out_and_the_others_move_up(self):
        deep = encoder(3)
        model = encoder(2)
        model.load_state_dict(shallower(deep.state_dict(), [0, 2]))
        self.assertTrue(torch.equal(model.encoder['layer'][1].output.dense.weight, deep.encoder['layer'][2].output.dense.weight))
        for wrong in ([], [2, 0], [0, 3], [1, 1]):
            with self.assertRaises(ValueError):
                shallower(deep.state_dict(), wrong)

    def test_idle_layers_can_learn(self):
        model = self.deeper('idle')
        ids = torch.arange(12)[None]
        (model(ids, torch.ones_like(ids), torch.ones_like(ids)) ** 2 * torch.rand(24)).sum().backward()
        new = model.encoder['layer'][1]
        self.assertGreater(float(new.output.dense.weight.grad.norm()), 0)
        self.assertGreater(float(new.attention['output'].dense.weight.grad.norm()), 0)

    def test_the_same_depth_is_the_same_state(self):
        state = encoder(3).state_dict()
        again = deepened(state, 3)
        self.assertEqual(set(again), set(state))
        self.assertTrue(all(torch.equal(again[k], state[k]) for k in state))

    def test_a_depth_between_is_refused(self):
        with self.assertRaisesRegex(ValueError, '5 is no multiple of the 3'):
            deepened(encoder(3).state_dict(), 5)


class Variants(unittest.TestCase):
    """Settings that differ from common ones."""

    def test_groups_are_merged_and_nothing_is_altered(self):
        common = {'mix': {'trees': 0.5, 'names': 0.5}, 'seed': 1}
        self.assertEqual(merged(common, {'mix': {'names': 0.0}}), {'mix': {'trees': 0.5, 'names': 0.0}, 'seed': 1})
        self.assertEqual(common['mix']['names'], 0.5)

    def test_a_variant_is_one_model_unless_it_says_otherwise(self):
        self.assertEqual(models_of({'name': 'a', 'settings': {'layers': 12}}), [{'share': 1.0, 'settings': {'layers': 12}, 'parts': ['trees', 'attributions']}])

    def test_each_model_has_the_settings_of_its_variant_and_its_own(self):
        two = models_of({'name': 'a', 'settings': {'seed': 2}, 'models': [{'share': 0.5, 'settings': {'layers': 12}}, {'share': 0.5, 'parts': ['trees']}]})
        self.assertEqual([m['settings'] for m in two], [{'seed': 2, 'layers': 12}, {'seed': 2}])

    def test_models_that_share_more_than_the_time_are_refused(self):
        with self.assertRaisesRegex(ValueError, 'must add up to 1'):
            models_of({'name': 'a', 'models': [{'share': 0.5}, {'share': 0.6}]})

    def test_scores_in_short(self):
        self.assertEqual(short({'dev': {'las': 88.0, 'sentence': {'p': 0.9, 'r': 0.8, 'f1': 0.85, 'gold': 9}}, 'link': 0.5}), {'dev.las': 88.0, 'dev.sentence': 0.85, 'link': 0.5})

    def test_trees_are_measured_once_for_each_length_of_windows(self):
        cuts = [{'words': words, 'pieces': 2 * words, 'context': context} for words, context in ((300, 16), (300, 0), (150, 0))]
        self.assertEqual(parts_of_cuts(cuts), [['trees', 'attributions'], ['attributions'], ['trees', 'attributions']])

    def test_a_variant_that_would_end_late_does_not_fit(self):
        self.assertTrue(fits(10, 5, 15))
        self.assertFalse(fits(10, 5.1, 15))

    def test_heads_without_weight_are_left_out(self):
        ones = dict.fromkeys(('upos', 'xpos', 'feats', 'sentence', 'arc', 'label', 'role', 'link', 'embed', 'names', 'names_silver', 'names_trees'), 1.0)
        for kind, heads in HEADS_OF.items():
            self.assertEqual(wanted(kind, ones), heads)
        self.assertEqual(wanted('attributions', ones | {'role': 0, 'names_silver': 0}), ('link', 'embed'))
        self.assertNotIn('label_dep', wanted('trees', ones | {'label': 0}))


class Folds(unittest.TestCase):
    """Folds over documents."""

    def test_parts_of_a_document_are_never_on_both_sides(self):
        documents = [Document(name, []) for name in ('b/1', 'a/1', 'b/1', 'a/2', 'b/2', 'a/3')]
        folds = folds_of([d.id for d in documents], 2)
        for fold in range(2):
            rest, held = split(documents, folds, fold)
            self.assertFalse({d.id for d in rest} & {d.id for d in held})
            self.assertEqual(len(rest) + len(held), len(documents))

    def test_names_where_the_gold_is_unknown_count_neither_way(self):
        found = name_counts([1, 2, 0, 3, 0, 5], [1, 2, 0, IGNORE, 0, 3])
        self.assertEqual(found, {'person': [1, 1, 1], 'organisation': [0, 0, 1], 'place': [0, 1, 0]})

    def test_a_name_cut_differently_is_wrong(self):
        self.assertEqual(name_counts([1, 0], [1, 2])['person'], [0, 1, 1])

    def test_counts_are_pooled(self):
        one = name_counts([1, 0, 5], [1, 0, 3])
        self.assertEqual(added([one, one])['all'], [2, 4, 4])

    def test_marks_keep_the_title_that_proper_parts_leave_out(self):
        words, tags = ['President', 'Ada', 'Quill', 'spoke'], ['B-Person', 'I-Person', 'I-Person', 'O']
        self.assertEqual(re3d_marked(words, tags), [1, 2, 2, 0])
        self.assertEqual(re3d_gold(words, tags), [IGNORE, 1, 2, 0])

    def test_other_kinds_of_mention_are_no_names(self):
        self.assertEqual(re3d_marked(['two', 'tanks'], ['B-Quantity', 'B-MilitaryPlatform']), [0, 0])


class Average(unittest.TestCase):
    """The mean of runs."""

    def test_three_runs_weigh_alike(self):
        states = [{'weight': torch.tensor([value, 0.0])} for value in (1.0, 2.0, 6.0)]
        self.assertTrue(torch.equal(mean_of(states)['weight'], torch.tensor([3.0, 0.0])))

    def test_a_mean_of_a_mean_is_another_thing(self):
        a, b, c = ({'weight': torch.tensor([value])} for value in (0.0, 0.0, 3.0))
        self.assertNotEqual(float(mean_of([mean_of([a, b]), c])['weight']), float(mean_of([a, b, c])['weight']))

    def test_counts_come_from_the_last_run(self):
        states = [{'step': torch.tensor(k)} for k in (3, 5, 9)]
        self.assertEqual(int(mean_of(states)['step']), 9)

    def test_runs_of_other_depths_are_refused(self):
        for depths in ((3, 6, 6), (6, 6, 3)):
            with self.assertRaisesRegex(ValueError, 'another depth'):
                mean_of([encoder(depth).state_dict() for depth in depths])


if __name__ == '__main__':
    unittest.main()
