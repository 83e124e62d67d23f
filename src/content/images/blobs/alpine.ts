// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:2399d0441089124aa7e67c23b7b088e74366b4f90340f9054132689b69fc4992",
  "content": {
    "sha256:3986cd41250beb2b43570674527c99f90001c7bb76a5b17c618fabb3a3ffdc8b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW28aRxTH81o+heu+JrD3rZD8EKmWGimXyk0rVX2wFljDimGH7sWGb98ZsHvBrV2mOn+Nw/9ECrBeB8c/zpkzc26Tqh69EpbASJ6mu0cjh4+752EahFmcpkkQmetZam4/S6V/MCt92xWNeUvEe3koln/RLuT55/l/5x+GaWj4RyP70036djvRG/IX4y/8G35e/6PkgH8Q5tGrMwiTE+f/zdeTUum7WTldnt1/DgYn+qs4Wf2fFp1/9j+k/YfxX6z0zCv+URAn5I/jr+9qz/hnAfnD+K8B+7/j7H+cUP9h/GdFV3rGP0tz8ofxv/FP/+OY/FH8S+MA+Kb/XP9x/G8K1UouAPT//eY/b0pRD9BF/83t5A/iv9BtVxcrMRPgoP8p7T+O/7JSyjv9Z/wHxl9JHv44+v8p/X8c/9Y//rT/OP6r5axqPPP/U/LH8deNb+d/ecD9H5B/X0tGgB30PyR/IP9bD9d/8ofxX1czLRkCcFn/E/r/QP71nOd/J8zfx/0f7T+O/51k9pdb/h/jPzj+zYrnP6fN38PzH67/MP5t6Z/9Z/0PkL9s+Zdb/IfrP46/KkUTQJzsv6n/In8Q/062AMjl/J/2H8m/2/rGPyF/GP9O91NJF8Cp/ofrP45/03sX/41Y/wnj3wsHgB30P8rJH8dfMvnXNf7H8x+IzMpbL/v/ZCb+y/4/8lJ2Uz/5m/N/8sfwL5TJACjfNKUqC4lCMAs4MwXd/84/fxz/ydj/ByHxMIqGAVv+nKrs9H+9FF0Djrf/+a7+m/Yfx79o5I6Ajrf/pv+bWf9p/+Vl8212nSW0/6du/+90o6SyAJ7T/zCMDvU/tvmf1H95uff9J8bxV8VW993g/sqy3LYPz+93BgPzQXnTaa3awUOrSFVNpm/6rjKXqEsvVf/nje6l4/9P6n+cHfp/WUz9h0ijdTfejIOxfTIw563mRbh78dq8eD0rypWuB/sH86Xo0Zf6tmxa+01BMB7UeqJnW/PKNPCOkzFtwovQf0T/jyf9/39Y/80l6j9AlJ4Wyn4AqKsnrf+SJUDP6n9yoP9c/2ESRvkwMH/Cr/60BOPxX19RR750/detXOzHLf6fxKGt/x0OR33bjMwmU+5n5PnvaF20rWQJ4HP2Pw7CQ/uf54z/Yfd/+x3geLT/e18W8sd+MBzbZ/bqeNTar9Va6Xn1t41hNL5/sbvj4L55X7b2fZIg3e0U969HNvuk7pU6uPtgG7n/+/7i6OBemvD/rf/tolSSPcCe9f9Msueh/jP+j5EHTd89mkFg1KfTkoVeldIJYA75X3nM+X+Y8x/jW0u/h9P8R+Z/QGRVzqpC+BPgkP+zq/8hfwD/uvNR/7OA+g8RvfaUvzn/JX95WTdavADAArYDnY/x/xKz/yN/zPkPxP9/zP1J/in5Y/j3Xs5/z+z8V/KXl91Zqof7/4T1Xzj+lewAUKf+j+z/geHfeFn/m4X0/zH8ty2E/5H+f2b7f5C/vHSrNYJ/eJT9t/pv8j/JH/Hfb/y0/9z/wfhLbwFc6n9t/J/8cfx/9az/V0b/H8rfFgBK1YAczz+OI6P/5I/jPzW5tVI94B36f2UJ+79h+fdyDQAd+Mc2/kP+OP5mAoRYCaCD/TcNQMkfyr/3a/6j7f9H/jj+ZS03BNLJ/pM/lv9mLTYCyIF/GtP/g/K/qWqxCjAH/klO/cfyb0rR/g9H82f/fyj/RVl4pf+c/4TlXwnX/x7r/7P/O5b/slKqUMqf/T/5Q/mrshWrAHbx/zn/Bcu/toUAHp3/0/8D82+V1kuZNpAO9j+JGP+F8l/PG7EZoE76z/nfWP7WAfSIv83/IX8g/6aquxtf+McmX5j8kfwbc/6jqnrpS/6PaRdE/lD+bSmVAeK0/lP/ofzb8jex92D89wXw141YApjL+Y9pCUz+QP5dUUm5/078A67/WP5y4V8n+x9z/w/m33pl/2Pafyx/LdcDwEX/uf8H8xfL/nPiH5lL5I/k32290n/m/2H593UldgDgFP9n/geW/7qrpCaAOZ3/M/4D5X8nlfzhWv/D/T+W/1zs+J/5Xy+B/6ISGwDvEv/h/g/NXxeryp/1387/I38c/03RzKUSgJ3iv+QP4y89A8Sp/xPnP0D5S86AfHb+u2n2dND/KU7N+R/nf8nLx7cfLi/O36p1VZdn76u635wP3n13UewuDH6+vPrx3aeP1+ZKPIyiYTD44ery8+dfrh9/29mtveN88P2nD5fXP129vzhfdN26HY9G+3/LJJf1m6Fu5qNzzhjzTP/trF/BFcDB/uch+3+D+ct1gTyafxgkGfnD+EvPAHDQ/zRl/2cc/0XRSA6BdLH/EfUfIreFl/2fU5v/Tf4Y/tNiuvBM/zPOf8Hx9/H8x+b/kz+Iv557x5/z33D8pWfAOfBPAvr/MP7SM2COn/9i+HP+C4VCoYjK76tPaKUA9AAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:8abe1d057532eb083b4955a4658be8f10e7ab24cafebedfb815be0377c675b0a": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:f5647687a7d1a488df53c2076222715006634b493f2bc8903697dd4196f585b9\"]}}"
    },
    "sha256:9529d6f327230fb2296e36077aa20d43b0f1c3f86144a950db802a3e9ca635c0": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:8abe1d057532eb083b4955a4658be8f10e7ab24cafebedfb815be0377c675b0a\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:3986cd41250beb2b43570674527c99f90001c7bb76a5b17c618fabb3a3ffdc8b\",\"size\":1842}]}"
    },
    "sha256:2399d0441089124aa7e67c23b7b088e74366b4f90340f9054132689b69fc4992": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:9529d6f327230fb2296e36077aa20d43b0f1c3f86144a950db802a3e9ca635c0\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
